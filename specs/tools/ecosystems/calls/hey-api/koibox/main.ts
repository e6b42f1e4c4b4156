import { client } from './api/client.gen.ts';
import { createCustomer } from './api/sdk.gen.ts';

client.setConfig({ baseUrl: process.env.MOCK!, auth: 'invented' });
const { data } = await createCustomer({ body: { nombre: 'Lucía' } });
console.log(data?.id);
