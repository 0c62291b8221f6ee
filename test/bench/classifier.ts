import { tally } from '../probe/simulate/many.ts';

/** What the classifier made of a number of simulated networks. */
export interface ClassifierBench {
  title: string;
  runs: number;
  /** Runs in which anything definite was untrue. */
  wrong: number;
  /** Share of the runs, 0 to 1, in which the mapping could have been told and was not. */
  mappingUnknown: number;
}

const RUNS = 10_000;

/** The same simulated networks as the tests use: random NAT, loss, dead servers, silent adapters, rebinding. */
export async function simulationBench(): Promise<ClassifierBench[]> {
  const { wrong, mapping } = await tally(0, RUNS);
  const share = ({ possible, unknown }: { possible: number; unknown: number[] }) =>
    unknown.length / Math.max(1, possible);
  return [
    { title: 'all', runs: RUNS, wrong: wrong.length, mappingUnknown: share(sum(Object.values(mapping))) },
    {
      title: 'without loss, mapping can be told',
      runs: mapping.none.possible,
      wrong: 0,
      mappingUnknown: share(mapping.none),
    },
    {
      title: '20 % loss each way, mapping can be told',
      runs: mapping.twenty.possible,
      wrong: 0,
      mappingUnknown: share(mapping.twenty),
    },
  ];
}

function sum(parts: { possible: number; unknown: number[] }[]) {
  return {
    possible: parts.reduce((n, part) => n + part.possible, 0),
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}
