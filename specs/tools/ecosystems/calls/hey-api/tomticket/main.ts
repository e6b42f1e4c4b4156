import { client } from './api/client.gen.ts';
import { updateClient } from './api/sdk.gen.ts';

client.setConfig({ baseUrl: process.env.MOCK! });
const { data } = await updateClient({
  path: {
    token: 'invented',
    identificador: 'joana.prado@example.com',
    tipo_identificador: 'E',
  },
  body: { nome: 'Joana Prado', email: 'joana.prado@example.com' },
});
console.log(data?.mensagem);
