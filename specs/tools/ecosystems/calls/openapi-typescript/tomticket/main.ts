import createClient from 'openapi-fetch';
import type { paths } from './api.ts';

const client = createClient<paths>({ baseUrl: process.env.MOCK! });
const { data } = await client.POST(
  '/update_cliente/{token}/{identificador}/{tipo_identificador}',
  {
    params: {
      path: {
        token: 'invented',
        identificador: 'joana.prado@example.com',
        tipo_identificador: 'E',
      },
    },
    body: { nome: 'Joana Prado', email: 'joana.prado@example.com' },
    bodySerializer: (body) => {
      const form = new FormData();
      Object.entries(body).forEach(([name, value]) => form.append(name, String(value)));
      return form;
    },
  },
);
console.log(data?.mensagem);
