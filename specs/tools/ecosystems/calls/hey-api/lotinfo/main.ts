import { client } from './api/client.gen.ts';
import { addClients } from './api/sdk.gen.ts';

client.setConfig({ baseUrl: process.env.MOCK!, auth: 'invented' });
const body = { data: [{ userId: 123, fioF: 'Соколова', fioI: 'Анна' }] };
const { data } = await addClients({ body });
console.log(data?.result.length);
