import createClient from 'openapi-fetch';
import type { paths } from './api.ts';

const headers = { Authorization: 'Bearer invented' };
const client = createClient<paths>({ baseUrl: process.env.MOCK!, headers });
const { data } = await client.GET('/customer/details', {
  params: { query: { customer_id: 'C-0042' } },
});
console.log(data?.data?.name);
