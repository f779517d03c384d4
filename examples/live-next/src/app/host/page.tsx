import { Host } from '@livelane/example-live-react/host';

export default Host;
