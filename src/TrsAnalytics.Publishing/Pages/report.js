window.reportReady = (async () => {
  await document.fonts.ready;

  // Measured as on paper, whatever the window: 170 mm upright, 257 mm sideways.
  document.body.classList.add('measuring');

  // A table that is too wide is set smaller in two steps, then on a page turned sideways with its heading, then smaller again.
  const portrait = 643, landscape = 972;
  for (const box of document.querySelectorAll('.table')) {
    const table = box.firstElementChild;
    const fits = width => table.offsetWidth <= width;
    if (!fits(portrait)) box.classList.add('compact');
    if (fits(portrait)) continue;
    box.classList.add('dense');
    if (fits(portrait)) continue;
    box.classList.remove('dense');
    box.classList.add('landscape');
    if (box.previousElementSibling.tagName === 'H2') box.previousElementSibling.classList.add('landscape');
    for (let size = 7.5; size >= 4 && !fits(landscape); size -= 0.25) table.style.fontSize = `${size}pt`;
  }

  document.body.classList.remove('measuring');

  await Promise.all([...document.querySelectorAll('.chart')].map(chart => {
    const { data, layout, config } = JSON.parse(chart.nextElementSibling.textContent);
    if (innerWidth < portrait) layout.width = chart.clientWidth;
    return Plotly.newPlot(chart, data, layout, config);
  }));
})();
