/** Next calls it when the server starts: the room is open before somebody comes. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { theShop } = await import('./shop.ts');
  await theShop();
}
