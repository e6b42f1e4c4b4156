import { client } from './api/client.gen.ts';
import { getClient } from './api/sdk.gen.ts';

client.setConfig({ baseUrl: process.env.MOCK!, auth: 'invented' });
const { data } = await getClient({ path: { clientId: 65 } });
console.log(data?.id);
