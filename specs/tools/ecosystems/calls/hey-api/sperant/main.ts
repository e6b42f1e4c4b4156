import { client } from './api/client.gen.ts';
import { updateClient } from './api/sdk.gen.ts';

client.setConfig({ baseUrl: process.env.MOCK!, auth: 'invented' });
const { data } = await updateClient({ path: { id: 22004 }, body: { fname: 'Rosa' } });
console.log(data?.data?.attributes?.id);
