import { theShop } from '../../shop.ts';

export const POST = async (request: Request) => (await theShop()).webhooks(request);
