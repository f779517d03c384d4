import { theShop } from '../../shop.ts';

const live = async (request: Request) => (await theShop()).live(request);

export { live as GET, live as POST };
