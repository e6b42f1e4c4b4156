import os

import httpx

from api import CustomerResult

response = httpx.get(
    os.environ["MOCK"] + "/customer/details",
    headers={"Authorization": "Bearer invented"},
    params={"customer_id": "C-0042"},
)
print(CustomerResult.model_validate_json(response.raise_for_status().text).data.name)
