// jsdom takes a page for one without the focus as soon as the element that had it is gone; in a browser the page keeps it.
document.hasFocus = () => true;
