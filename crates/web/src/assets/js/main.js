// What script adds to pages that are whole without it.
import { forms } from "./forms.js";
import { keys } from "./keys.js";
import { palette } from "./palette.js";
import { toasts } from "./toast.js";

keys();
palette();
forms();
toasts();
