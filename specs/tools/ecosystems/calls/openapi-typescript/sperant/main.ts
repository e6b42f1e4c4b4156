import createClient from 'openapi-fetch';
import type { paths } from './api.ts';

const headers = { Authorization: 'invented' };
const client = createClient<paths>({ baseUrl: process.env.MOCK!, headers });
const { data } = await client.PUT('/clients/{id}', {
  params: { path: { id: 22004 } },
  body: { fname: 'Rosa' },
});
console.log(data?.data?.attributes?.id);
