// npm run build: what "npm start" does before it serves, for machines that get a finished build.
import { buildProduct } from './steps/buildProduct.mjs'
import { installPackages } from './steps/installPackages.mjs'

const say = (line) => process.stderr.write(`${line}\n`)
await installPackages({ say })
await buildProduct({ say })
