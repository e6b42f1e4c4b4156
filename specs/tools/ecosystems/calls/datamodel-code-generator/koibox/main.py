import os

import httpx

from api import Customer, CustomerInput

response = httpx.post(
    os.environ["MOCK"] + "/clientes/",
    headers={"X-Koibox-Key": "invented"},
    json=CustomerInput(nombre="Lucía").model_dump(mode="json", exclude_unset=True),
)
print(Customer.model_validate_json(response.raise_for_status().text).id)
