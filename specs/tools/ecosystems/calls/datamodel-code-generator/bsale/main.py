import os

import httpx

from api import Client

response = httpx.get(os.environ["MOCK"] + "/clients/65.json", headers={"access_token": "invented"})
print(Client.model_validate_json(response.raise_for_status().text).id)
