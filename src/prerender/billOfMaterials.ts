import type { LockedPackage } from './lockFile.ts';
import { uuidOf } from './uuidOf.ts';

type Json = Readonly<Record<string, unknown>>;

/** Name of the file in the build. */
export const BILL_FILE = 'sbom.json';

const ONE_LICENCE = /^[A-Za-z0-9.+-]+$/;
const EXPRESSION = /^[A-Za-z0-9.+()-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+()-]+)+$/;

function licences(stated: string | null): readonly Json[] {
  if (stated === null) return [];
  if (ONE_LICENCE.test(stated)) return [{ license: { id: stated } }];
  return EXPRESSION.test(stated) ? [{ expression: stated }] : [{ license: { name: stated } }];
}

/** Address of a package in the common language of package managers. */
function packageUrl({ name, version }: LockedPackage): string {
  const path = name.split('/').map(encodeURIComponent).join('/');
  return `pkg:npm/${path}@${encodeURIComponent(version)}`;
}

/** Lock files may hold a package twice at one version; the path tells them apart. */
function reference(locked: LockedPackage): string {
  return `${packageUrl(locked)}#${locked.path}`;
}

function hashes(integrity: string | null): readonly Json[] {
  const [, content] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  if (content === undefined) return [];
  return [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }];
}

function component(locked: LockedPackage): Json {
  const { name, version, dev, integrity, licence } = locked;
  const [scope, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': reference(locked),
    ...(scope === undefined ? {} : { group: scope }),
    name: own ?? name,
    version,
    scope: dev ? 'excluded' : 'required',
    hashes: hashes(integrity),
    licenses: licences(licence),
    purl: packageUrl(locked),
  };
}

/**
 * The bill of materials of the dashboard (CycloneDX 1.6): every locked package; `excluded` are those that only building
 * and testing need. The same packages give the same text. Throws if `packages` is empty.
 */
export function billOfMaterials(packages: readonly LockedPackage[]): string {
  const [project, ...libraries] = packages;
  if (project === undefined) throw new Error('The lock file holds no project.');
  const references = new Map(packages.map((locked) => [locked.path, reference(locked)]));
  const dependencies = packages.map((locked) => ({
    ref: reference(locked),
    dependsOn: locked.needs.flatMap((path) => references.get(path) ?? []),
  }));
  const content = { components: libraries.map(component), dependencies };
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': reference(project),
        name: project.name,
        version: project.version,
        licenses: licences(project.licence),
        purl: packageUrl(project),
      },
    },
    ...content,
  };
  return `${JSON.stringify(bill)}\n`;
}
