import os

import httpx

from api import ClientUpdate, UpdateResult

update = ClientUpdate(nome="Joana Prado", email="joana.prado@example.com")
parts = update.model_dump(mode="json", exclude_unset=True)
response = httpx.post(
    os.environ["MOCK"] + "/update_cliente/invented/joana.prado@example.com/E",
    files={name: (None, value) for name, value in parts.items()},
)
print(UpdateResult.model_validate_json(response.raise_for_status().text).mensagem)
