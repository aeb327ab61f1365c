import { lintTree } from './lintTree.ts';

process.exitCode = lintTree(process.cwd(), true).status;
