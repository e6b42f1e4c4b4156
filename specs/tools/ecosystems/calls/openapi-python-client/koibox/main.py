import os

from api import AuthenticatedClient
from api.api.customers import create_customer
from api.models import CustomerInput

client = AuthenticatedClient(
    base_url=os.environ["MOCK"], token="invented", prefix="", auth_header_name="X-Koibox-Key"
)
print(create_customer.sync(client=client, body=CustomerInput(nombre="Lucía")).id)
