"use strict";

// Lets readers put the scorecard in another order. Without this script the rows stand as in the
// edition, which says itself what it is: the statement, or the report.
(() => {
  const table = document.querySelector("table.scorecard");
  const heads = table ? [...table.tHead.rows[0].cells] : [];
  const columns = heads.filter((head) => head.dataset.order);
  if (columns.length === 0) return;

  const groups = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
  const rows = groups.flatMap((group) => group.rows).filter((row) => !row.classList.contains("group"));
  const ordered = document.createElement("tbody");

  const key = (row, head) => {
    const cell = row.cells[head.cellIndex];
    return head.dataset.order === "number" ? cell.dataset.key : cell.textContent.trim();
  };

  const compare = (head) => (one, other) => {
    const [left, right] = [key(one, head), key(other, head)];
    if (!left || !right) return (left ? 0 : 1) - (right ? 0 : 1);
    return head.dataset.order === "number" ? left - right : left.localeCompare(right, "en-GB");
  };

  const order = (head) => {
    for (const other of columns) other.removeAttribute("aria-sort");
    ordered.remove();
    for (const group of groups) group.body.remove();
    if (head) {
      head.setAttribute("aria-sort", "ascending");
      ordered.replaceChildren(...[...rows].sort(compare(head)));
      table.append(ordered);
    } else {
      for (const group of groups) group.body.replaceChildren(...group.rows);
      table.append(...groups.map((group) => group.body));
    }
  };

  const choice = document.createElement("select");
  choice.append(new Option(table.dataset.ownOrder, ""));
  columns.forEach((head, index) => choice.append(new Option(head.textContent.toLowerCase(), index)));
  choice.addEventListener("change", () => order(choice.value === "" ? null : columns[choice.value]));
  const label = document.createElement("label");
  label.className = "ordering";
  label.append("Sort by ", choice);
  table.closest(".tablebox").before(label);
})();
