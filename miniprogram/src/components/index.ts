export { Button } from './button/button';
export { Card, Row, Section } from './card/card';
export { Icon } from './icon/icon';
export type { IconName } from './icon/names';
export { Page } from './page/page';
export { OfflineBanner, Screen } from './state/screen';
export { Skeleton, type SkeletonShape } from './state/skeleton';
export { EmptyState, ErrorState, OfflineState } from './state/states';
export { Eyebrow, Figure, Heading, Note, Paragraph } from './text/text';
