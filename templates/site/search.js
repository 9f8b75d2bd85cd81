// Shows only the decisions that fit what is typed or chosen. The list is there without it.
(function () {
  "use strict";
  var form = document.getElementById("search");
  var words = document.getElementById("words");
  var status = document.getElementById("status");
  var year = document.getElementById("year");
  var found = document.getElementById("found");
  var items = Array.prototype.slice.call(document.querySelectorAll(".rightly-decision"));
  var texts = items.map(function (item) {
    return item.textContent.toLowerCase();
  });

  function filter() {
    var wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var count = 0;
    items.forEach(function (item, at) {
      var fits =
        (status.value === "" || item.dataset.status === status.value) &&
        (year.value === "" || item.dataset.year === year.value) &&
        wanted.every(function (word) {
          return texts[at].indexOf(word) !== -1;
        });
      item.hidden = !fits;
      if (fits) count += 1;
    });
    document.querySelectorAll(".rightly-year").forEach(function (section) {
      section.hidden = section.querySelector(".rightly-decision:not([hidden])") === null;
    });
    var isAll = wanted.length === 0 && status.value === "" && year.value === "";
    found.textContent = isAll
      ? ""
      : count === 0
        ? "No decision fits. Take a word away, or choose All."
        : count + (count === 1 ? " decision fits." : " decisions fit.");
  }

  form.addEventListener("input", filter);
  form.hidden = false;
  // A browser that comes back to the page fills in what was typed.
  filter();
})();
