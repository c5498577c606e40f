import type { CDPSession, Page } from 'playwright-core';
import { until } from './until';

/** Something drawn within a closed shadow root, as assistive technology sees it. */
export interface Shown {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly focused: boolean;
  readonly disabled: boolean;
  /** For the `DOM` domain of the browser's protocol. */
  readonly backendNodeId: number;
}

/** What stands in the closed shadow roots of a page: scripts cannot look there, the browser's protocol can. */
export interface Closed {
  /** Everything drawn there, in reading order. */
  readonly shown: () => Promise<readonly Shown[]>;
  /** All their text, a line for each text node. */
  readonly text: () => Promise<string>;
  /** Waits until something of this role and name is there, and can be used. */
  readonly find: (role: string, name?: RegExp | string) => Promise<Shown>;
  /** Waits for it and clicks its middle. */
  readonly click: (role: string, name?: RegExp | string) => Promise<void>;
  /** Waits until nothing is drawn there. */
  readonly gone: () => Promise<void>;
}

/** Looks into the closed shadow roots of a page. */
export async function closedRootsOf(page: Page): Promise<Closed> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  const shown = () => shownIn(cdp);
  const find = (role: string, name?: RegExp | string) =>
    until(`a ${role} named ${String(name ?? 'anything')} in a closed shadow root`, shown, (all) =>
      all.find((one) => one.role === role && !one.disabled && fits(one.name, name)),
    );
  return {
    shown,
    find,
    text: async () =>
      (await nodesIn(cdp))
        .map((node) => node.text)
        .filter(Boolean)
        .join('\n'),
    click: async (role, name) => {
      const { backendNodeId } = await find(role, name);
      await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const [x, y] = await placeAtRest(cdp, backendNodeId);
      await page.mouse.click(x, y);
    },
    gone: async () => {
      await until('nothing in a closed shadow root', shown, (all) => (all.length === 0 ? true : undefined));
    },
  };
}

/** The middle of a node once it has stopped moving: a card that grows is put in its place again. */
async function placeAtRest(cdp: CDPSession, backendNodeId: number): Promise<readonly [number, number]> {
  let before = '';
  const look = () => cdp.send('DOM.getBoxModel', { backendNodeId });
  const { model } = await until('a thing at rest', look, (now) => {
    const place = now.model.border.join();
    if (place === before) return now;
    before = place;
    return undefined;
  });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return [(left + right) / 2, (top + bottom) / 2];
}

function fits(name: string, wanted: RegExp | string | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

async function shownIn(cdp: CDPSession): Promise<readonly Shown[]> {
  const inside = new Set((await nodesIn(cdp)).map((node) => node.id));
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const trees = await Promise.all(
    framesIn(frameTree).map((frameId) => cdp.send('Accessibility.getFullAXTree', { frameId })),
  );
  const nodes = trees.flatMap((tree) => tree.nodes);
  return nodes.flatMap((node): Shown[] => {
    const backendNodeId = node.backendDOMNodeId;
    if (node.ignored || backendNodeId === undefined || !inside.has(backendNodeId)) return [];
    const is = (property: string) =>
      node.properties?.some(({ name, value }) => name === property && value.value === true) ?? false;
    return [
      {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        focused: is('focused'),
        disabled: is('disabled'),
        backendNodeId,
      },
    ];
  });
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: FrameTree[];
}

function framesIn({ frame, childFrames = [] }: FrameTree): readonly string[] {
  return [frame.id, ...childFrames.flatMap(framesIn)];
}

interface Node {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly shadowRootType?: string;
  readonly children?: Node[];
  readonly shadowRoots?: Node[];
  readonly contentDocument?: Node;
}

interface Inside {
  readonly id: number;
  readonly text: string;
}

async function nodesIn(cdp: CDPSession): Promise<readonly Inside[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  return insideOf(root, false);
}

function insideOf(node: Node, inside: boolean): readonly Inside[] {
  if (node.nodeName === 'STYLE') return [];
  const within = inside || node.shadowRootType === 'closed';
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? []), node.contentDocument].flatMap(
    (child) => (child ? insideOf(child, within) : []),
  );
  const text = node.nodeType === 3 ? node.nodeValue.trim() : '';
  return within ? [{ id: node.backendNodeId, text }, ...below] : below;
}
