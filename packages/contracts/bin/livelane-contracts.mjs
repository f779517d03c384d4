#!/usr/bin/env node
// A committed entry, so that a workspace can link the bin before anything is built.
import '../dist/bin.js';
