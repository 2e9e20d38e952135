/** Pictures beside the case. The handout names them; the extension brings them, and they stand where their words stood. */

/** On what stands for a picture: its address as the author wrote it. */
const ATTRIBUTE = 'data-picture';

interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export interface Gallery {
  /** Puts the pictures that are known into a handout that is not shown yet. */
  readonly hang: (next: HTMLElement) => void;
  /** Resolves when the pictures can be shown. They are measured first, so that the text does not jump. */
  readonly add: (pictures: Readonly<Record<string, string>>) => Promise<void>;
  readonly clear: () => void;
}

export function createGallery(): Gallery {
  const known = new Map<string, Picture>();
  return {
    hang(next) {
      for (const words of next.querySelectorAll<HTMLElement>(`[${ATTRIBUTE}]`)) {
        const picture = known.get(words.getAttribute(ATTRIBUTE) ?? '');
        if (!picture) continue;
        const image = new Image(picture.width, picture.height);
        image.src = picture.src;
        image.alt = words.dataset.alt ?? '';
        words.replaceWith(image);
      }
    },
    async add(pictures) {
      await Promise.all(
        Object.entries(pictures).map(async ([url, src]) => {
          known.delete(url);
          if (src === '') return;
          const image = new Image();
          image.src = src;
          await image.decode();
          known.set(url, { src, width: image.naturalWidth, height: image.naturalHeight });
        }),
      ).catch(() => undefined); // what is no picture after all leaves its words
    },
    clear: () => known.clear(),
  };
}
