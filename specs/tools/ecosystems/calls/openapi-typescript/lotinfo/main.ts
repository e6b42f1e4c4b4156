import createClient from 'openapi-fetch';
import type { paths } from './api.ts';

const client = createClient<paths>({
  baseUrl: process.env.MOCK!,
  querySerializer: () => 'token=invented',
});
const body = { data: [{ userId: 123, fioF: 'Соколова', fioI: 'Анна' }] };
const { data } = await client.PUT('/CLIENTS', { body });
console.log(data?.result.length);
