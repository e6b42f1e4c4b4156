import os

from api import AuthenticatedClient
from api.api.customers import get_customer

client = AuthenticatedClient(base_url=os.environ["MOCK"], token="invented")
print(get_customer.sync(client=client, customer_id="C-0042").data.name)
