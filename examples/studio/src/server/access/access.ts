import { createHash } from 'node:crypto';
import type { Row, SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import { Refusal } from '../refusal.ts';
import type { Surroundings } from '../surroundings.ts';
import type { StudioRole } from './roles.ts';

/** A browser that has opened a link. */
export interface Visit {
  readonly role: StudioRole;
  /** Its identity in the room; that of a viewer is random. */
  readonly identity: string;
  /** Name shown to others. */
  readonly name: string;
}

/** What is wanted of a new link. */
export interface NewLink {
  readonly role: StudioRole;
  /** Name of who gets it, shown to others. */
  readonly name: string;
  /** Until when it can be opened, in milliseconds since 1970. */
  readonly until: number;
}

/** A link without its secret, of which the hash alone is kept. */
export interface KnownLink extends NewLink {
  /** SHA-256 of the secret: the id of the link. */
  readonly hash: string;
  readonly madeAt: number;
  readonly revoked: boolean;
  /** Browsers that have opened it. */
  readonly visits: number;
}

/** Links, and the browsers that have opened them. */
export interface Access {
  /** @returns the secret of the link, which is not kept */
  makeLink(link: NewLink): Promise<string>;
  /**
   * Exchanges the secret of a link for one of this browser. The link of a viewer can be opened by many browsers, each
   * other link by one.
   * @param known - secrets that the browser has from earlier visits: one by this link is used again
   */
  enter(secret: string, known: readonly string[]): Promise<{ visit: Visit; secret: string }>;
  /** @throws Refusal NO_VISIT */
  visitOf(secret: string | undefined, role: StudioRole): Promise<Visit>;
  links(): Promise<KnownLink[]>;
  /** Revokes a link and ends the visits by it. @returns their identities */
  revoke(hash: string): Promise<string[]>;
  leave(secret: string): Promise<void>;
  /** Names by identity. */
  names(): Promise<Readonly<Record<string, string>>>;
}

const SECRET_BYTES = 18;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export function createAccess(
  executor: SqlExecutor,
  surroundings: Pick<Surroundings, 'clock' | 'randomBytes'>,
): Access {
  const newSecret = (): string => surroundings.randomBytes(SECRET_BYTES).toString('base64url');
  const parts = { executor, surroundings, newSecret };
  return { ...linksOf(parts), ...visitsOf(parts) };
}

interface Parts {
  readonly executor: SqlExecutor;
  readonly surroundings: Pick<Surroundings, 'clock' | 'randomBytes'>;
  readonly newSecret: () => string;
}

type Links = Pick<Access, 'makeLink' | 'links' | 'revoke'>;

function linksOf({ executor, surroundings: { clock }, newSecret }: Parts): Links {
  return {
    makeLink: async ({ role, name, until }) => {
      const secret = newSecret();
      const sql = `insert into livelane_studio_link (hash, role, name, once, made_at, until)
        values ($1, $2, $3, $4 = 1, $5, $6)`;
      const once = role === 'viewer' ? 0 : 1;
      await executor.query(sql, [hashOf(secret), role, name, once, clock.now(), until]);
      return secret;
    },
    links: async () => {
      const sql = `select link.*, (select count(*) from livelane_studio_visit where link = link.hash) as visits
        from livelane_studio_link link order by made_at, hash`;
      return (await executor.query(sql)).map(knownLink);
    },
    revoke: (hash) =>
      executor.transaction(async (open) => {
        const sql = `update livelane_studio_link set revoked_at = $2 where hash = $1 and revoked_at is null`;
        await open.query(sql, [hash, clock.now()]);
        const ended = await open.query(
          'delete from livelane_studio_visit where link = $1 returning identity',
          [hash],
        );
        return ended.map(({ identity }) => String(identity));
      }),
  };
}

type Visits = Pick<Access, 'enter' | 'visitOf' | 'leave' | 'names'>;

function visitsOf({ executor, surroundings: { clock, randomBytes }, newSecret }: Parts): Visits {
  const addVisit = async (open: SqlExecutor, link: Row, visits: number) => {
    const secret = newSecret();
    const role = link['role'] as StudioRole;
    const visit: Visit = { role, ...whoIs(link, { visits, tag: randomBytes(6).toString('hex') }) };
    await open.query(
      'insert into livelane_studio_visit (hash, link, identity, name, since) values ($1, $2, $3, $4, $5)',
      [hashOf(secret), String(link['hash']), visit.identity, visit.name, clock.now()],
    );
    return { visit, secret };
  };
  const enter = async (open: SqlExecutor, given: string, known: readonly string[]) => {
    const link = await linkToOpen(open, given, clock.now());
    const visits = await open.query(
      'select hash, identity, name from livelane_studio_visit where link = $1',
      [String(link['hash'])],
    );
    for (const own of known) {
      const visit = visits.find((it) => it['hash'] === hashOf(own));
      if (visit !== undefined)
        return { visit: visitOfRow({ ...visit, role: link['role'] }), secret: own };
    }
    if (link['once'] === true && visits.length > 0) throw new Refusal('LINK_USED');
    return addVisit(open, link, visits.length);
  };
  return {
    enter: (given, known) => executor.transaction((open) => enter(open, given, known)),
    visitOf: async (secret, role) => {
      const sql = `select visit.identity, visit.name, link.role from livelane_studio_visit visit
        join livelane_studio_link link on link.hash = visit.link
        where visit.hash = $1 and link.role = $2 and (link.role = 'viewer' or link.until > $3)`;
      const [row] =
        secret === undefined ? [] : await executor.query(sql, [hashOf(secret), role, clock.now()]);
      if (row === undefined) throw new Refusal('NO_VISIT');
      return visitOfRow(row);
    },
    names: async () => {
      const rows = await executor.query('select identity, name from livelane_studio_visit');
      return Object.fromEntries(rows.map((it) => [String(it['identity']), String(it['name'])]));
    },
    leave: async (secret) => {
      await executor.query('delete from livelane_studio_visit where hash = $1', [hashOf(secret)]);
    },
  };
}

/** The link of a secret. @throws Refusal where it cannot be opened */
async function linkToOpen(open: SqlExecutor, secret: string, now: number): Promise<Row> {
  const sql = 'select * from livelane_studio_link where hash = $1 for update';
  const [link] = await open.query(sql, [hashOf(secret)]);
  if (link === undefined) throw new Refusal('LINK_UNKNOWN');
  if (link['revoked_at'] !== null) throw new Refusal('LINK_REVOKED');
  if (Number(link['until']) <= now) throw new Refusal('LINK_EXPIRED');
  return link;
}

/** The identity of a browser in the room: hosts and operators have the name of their link, viewers are guests. */
function whoIs(link: Row, { visits, tag }: { readonly visits: number; readonly tag: string }) {
  const name = String(link['name']);
  if (link['role'] === 'viewer') return { identity: `guest-${tag}`, name: `${name} ${visits + 1}` };
  return { identity: `${String(link['role'])}-${tag}`, name };
}

function visitOfRow(row: Row): Visit {
  const { identity, name, role } = row;
  return { identity: String(identity), name: String(name), role: role as StudioRole };
}

function knownLink(row: Row): KnownLink {
  return {
    hash: String(row['hash']),
    role: row['role'] as StudioRole,
    name: String(row['name']),
    madeAt: Number(row['made_at']),
    until: Number(row['until']),
    revoked: row['revoked_at'] !== null,
    visits: Number(row['visits']),
  };
}
