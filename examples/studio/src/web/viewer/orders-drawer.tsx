import { useSpeech } from '../page/language.tsx';
import type { ShowAnswer } from '../page/show.ts';
import { Drawer } from './drawer.tsx';
import { Orders } from './orders.tsx';

interface OrdersDrawerProps extends Pick<ShowAnswer, 'products'> {
  readonly onClose: () => void;
}

/** The own orders, during the show. */
export function OrdersDrawer({ products, onClose }: OrdersDrawerProps) {
  const { t } = useSpeech();
  return (
    <Drawer title={t('viewerOrders')} onClose={onClose}>
      <Orders products={products} />
    </Drawer>
  );
}
