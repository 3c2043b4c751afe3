// The demo's choice of a day: the same question in the trial years and today.

/** Calls `begin` with the day ("2022-06-10") for which a new conversation is wanted. */
export function watchServiceDay(begin) {
  const form = document.querySelector("#service-day:not([hidden]) #day-form");
  if (!form) return { show: () => {} };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    begin(form.day.value);
  });
  for (const button of form.querySelectorAll("[data-day]")) {
    button.addEventListener("click", () => {
      form.day.value = button.dataset.day;
      begin(button.dataset.day);
    });
  }
  return { show: (day) => { form.day.value = day; } };
}
