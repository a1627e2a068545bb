import './check-element.ts';
import './form-element.ts';
import './start-element.ts';
