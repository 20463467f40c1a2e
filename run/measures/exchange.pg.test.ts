import { testMeasureSmall } from '../../tests/kit/measure-small.ts'

testMeasureSmall('exchange')
