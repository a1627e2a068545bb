import './keep-checklist.ts';
import './kept-checklists.ts';
