export type { DateExpression, DateField, DatePrecision, DateReference } from './date-expression.js';
