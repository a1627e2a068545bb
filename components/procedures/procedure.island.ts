import './form-element.ts';
import './start-element.ts';
