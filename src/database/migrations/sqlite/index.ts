import * as migration_20261122_183102_newsroom from './20261122_183102_newsroom';

export const migrations = [
  {
    up: migration_20261122_183102_newsroom.up,
    down: migration_20261122_183102_newsroom.down,
    name: '20261122_183102_newsroom'
  },
];
