/** An element of the page by its id. */
export const at = (id) => document.getElementById(id);

/** An amount of money as people write it. */
export const money = ({ currency, minor }) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(minor / 100);

/** Shows the product on top, with its price and the units left. @returns the product, the units left and its flash sale */
export function show({ pinned, sales, stock }) {
  const product = pinned.at(-1);
  const ofProduct = ({ productId }) => productId === product?.productId;
  const left = stock.find(ofProduct)?.left;
  at('product').textContent = product?.name ?? '';
  at('price').textContent = product ? money(product.price) : '';
  at('left').textContent = left === undefined ? '' : `${left} left`;
  return { product, left, sale: sales.find(ofProduct) };
}

/** Shows the messages of the chat, as text. */
export function talk({ messages }) {
  const lines = messages.map(({ name, text }) => {
    const line = document.createElement('li');
    line.textContent = `${name}: ${text}`;
    return line;
  });
  at('chat').replaceChildren(...lines);
}
