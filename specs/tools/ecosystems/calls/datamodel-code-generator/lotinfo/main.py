import os

import httpx

from api import AddResult, ClientBatch, ClientInput

batch = ClientBatch(data=[ClientInput(userId=123, fioF="Соколова", fioI="Анна")])
response = httpx.put(
    os.environ["MOCK"] + "/CLIENTS",
    params={"token": "invented"},
    json=batch.model_dump(mode="json", exclude_unset=True),
)
print(len(AddResult.model_validate_json(response.raise_for_status().text).result))
