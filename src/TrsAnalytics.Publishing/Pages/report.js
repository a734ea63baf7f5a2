window.reportReady = (async () => {
  await document.fonts.ready;

  // A table that is too wide is set smaller, then on a page turned sideways, then smaller again.
  for (const box of document.querySelectorAll('.table')) {
    const table = box.firstElementChild;
    const portrait = 642, landscape = 971;
    const fits = width => table.offsetWidth <= width;
    if (fits(portrait)) continue;
    box.classList.add('compact');
    if (fits(portrait)) continue;
    box.classList.add('landscape');
    for (let size = 7.5; size >= 4 && !fits(landscape); size -= 0.25) table.style.fontSize = `${size}pt`;
  }

  await Promise.all([...document.querySelectorAll('.chart')].map(chart => {
    const { data, layout, config } = JSON.parse(chart.nextElementSibling.textContent);
    return Plotly.newPlot(chart, data, layout, config);
  }));
})();
