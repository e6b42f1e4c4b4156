import os

import httpx

from api import Client
from api.api.clients import add_clients
from api.models import ClientBatch, ClientInput

# The generated client knows no credential in the query.
client = Client(base_url=os.environ["MOCK"])
client.set_httpx_client(httpx.Client(base_url=os.environ["MOCK"], params={"token": "invented"}))
batch = ClientBatch(data=[ClientInput(user_id=123, fio_f="Соколова", fio_i="Анна")])
print(len(add_clients.sync(client=client, body=batch).result))
