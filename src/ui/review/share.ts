import { MANY } from './words';

/** How many of all, as a share and a figure. */
export function shareOf(many: number, all: number): string {
  const share = many / Math.max(1, all);
  return share < 0.005 && many > 0
    ? MANY.smallShare({ many })
    : MANY.share({ share: Math.round(share * 100), many });
}
