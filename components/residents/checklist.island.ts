import './keep-checklist.ts';
import './kept-checklists.ts';
import './move-checklists.ts';
