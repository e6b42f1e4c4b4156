import os

from api import AuthenticatedClient
from api.api.clients import update_client
from api.models import ClientUpdate

client = AuthenticatedClient(base_url=os.environ["MOCK"], token="invented", prefix="")
print(update_client.sync(22004, client=client, body=ClientUpdate(fname="Rosa")).data.attributes.id)
