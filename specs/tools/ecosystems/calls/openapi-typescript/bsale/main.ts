import createClient from 'openapi-fetch';
import type { paths } from './api.ts';

const headers = { access_token: 'invented' };
const client = createClient<paths>({ baseUrl: process.env.MOCK!, headers });
const path = { clientId: 65 };
const { data } = await client.GET('/clients/{clientId}.json', { params: { path } });
console.log(data?.id);
