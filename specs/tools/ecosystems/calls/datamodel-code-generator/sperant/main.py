import os

import httpx

from api import ClientResponse, ClientUpdate

response = httpx.put(
    os.environ["MOCK"] + "/clients/22004",
    headers={"Authorization": "invented"},
    json=ClientUpdate(fname="Rosa").model_dump(mode="json", exclude_unset=True),
)
print(ClientResponse.model_validate_json(response.raise_for_status().text).data.attributes.id)
