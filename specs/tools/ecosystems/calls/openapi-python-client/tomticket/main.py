import os

from api import Client
from api.api.clients import update_client
from api.models import ClientUpdate, IdentifierType

client = Client(base_url=os.environ["MOCK"])
body = ClientUpdate(nome="Joana Prado", email="joana.prado@example.com")
result = update_client.sync(
    "invented", "joana.prado@example.com", IdentifierType.EMAIL, client=client, body=body
)
print(result.mensagem)
