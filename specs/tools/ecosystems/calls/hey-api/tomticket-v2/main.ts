import { client } from './api/client.gen.ts';
import { getCustomer } from './api/sdk.gen.ts';

client.setConfig({ baseUrl: process.env.MOCK!, auth: 'invented' });
const { data } = await getCustomer({ query: { customer_id: 'C-0042' } });
console.log(data?.data?.name);
