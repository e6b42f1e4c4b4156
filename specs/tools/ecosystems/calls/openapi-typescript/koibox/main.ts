import createClient from 'openapi-fetch';
import type { components, paths } from './api.ts';

const headers = { 'X-Koibox-Key': 'invented' };
const client = createClient<paths>({ baseUrl: process.env.MOCK!, headers });
// Every property with a default is required in the generated type, so one is built from a part.
const body = { nombre: 'Lucía' } as components['schemas']['CustomerInput'];
const { data } = await client.POST('/clientes/', { body });
console.log(data?.id);
