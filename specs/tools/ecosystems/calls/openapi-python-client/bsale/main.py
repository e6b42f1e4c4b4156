import os

from api import AuthenticatedClient
from api.api.clients import get_client

client = AuthenticatedClient(
    base_url=os.environ["MOCK"], token="invented", prefix="", auth_header_name="access_token"
)
print(get_client.sync(65, client=client).id)
