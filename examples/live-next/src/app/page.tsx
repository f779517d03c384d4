import { Watch } from '@livelane/example-live-react/watch';

export default Watch;
